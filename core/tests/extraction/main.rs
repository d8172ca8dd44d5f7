//! What language models take out of articles: what they get right, and what they get wrong, each with its answer.

mod asserted;
mod figures;
mod honest;
mod mistakes;
mod schema;
mod together;
mod who;

use newsfacts_core::{
    facts::{
        Extraction,
        extraction::{Context, Judged},
    },
    text::Source,
};

/// An article, as its readers see it, which was published on Tuesday, 14 March 2023.
const ENGLISH: &str = "The council voted on Monday for 120 new homes on the old harbour. The homes will cost 31.5 million euros.

“We start in May, and we will not stop before the last roof is on,” Mayor Ann Lee said. “It was high time. Rents have become a scandal,” she added on Tuesday.

Tom Brown, who leads the opposition, called the plan “a gift to builders”. Rents rose by 18 percent in 2022, according to the statistics office. The state pays more than 4 million euros for the quay.

“Nobody asked the neighbours,” said Carla Ruiz, who speaks for the tenants. Ruiz said that the tenants would go to court. Harbour Homes, the builder, had a revenue of 1.2 billion euros last year.

“I do not believe that the bridge will ever pay for itself,” the treasurer said.

The old dock was closed on 4 March 2019. Approval of the mayor fell by 3 percentage points to 41 percent. The bridge cost 800 million euros and the tunnel 650 million.
";

/// Another article of that day: interrupted speech, fractions, events with dates side by side.
const ANOTHER: &str = "“That,” Dora Voss said, “is a gift to the builders.” The treasurer never agreed. \"I never saw a plan\", Voss said on Monday, \"and I never will.\"

Output of the yard fell by a quarter last year. Sales rose by half in May. Two thirds of the members voted, and a fifth of the seats stayed empty. The fund lost nearly 12 percent of its value. Prices fell by a third.

The east pier was closed on 4 March 2019. The west pier was opened on 5 April 2021. The board met on Monday. A study from 2018 counted 40 ships. Since 2017 the yard has had 30 cranes.

The ferry takes 47 minutes to the second-largest island. The tower was finished before the war.

“We will go to court. Nobody asked the fishermen,” said Emil Horn. “Nobody asked the fishermen,” said Voss.
";

/// The same day, in German.
const GERMAN: &str = "Der Stadtrat stimmte am Montag für 120 neue Wohnungen am alten Hafen. Die Wohnungen sollen 31,5 Millionen Euro kosten.

„Wir fangen im Mai an“, sagte Bürgermeisterin Anna Lenz. „Niemand hat die Nachbarn gefragt“, sagte Karl Brandt vom Mieterverein.

Die Mieten stiegen im Jahr 2022 um 18 Prozent. Die Firma hatte im vergangenen Jahr einen Umsatz von 1,2 Milliarden Euro. Das alte Dock wurde am 4. März 2019 geschlossen.
";

const ANOTHER_GERMAN: &str = "„Das“, sagte Dora Voss, „ist ein Geschenk an die Bauherren.“ Voss sagte am Montag: „Ich habe nie einen Plan gesehen. Ich werde auch nie einen sehen.“

Die Produktion der Werft sank im vergangenen Jahr um ein Viertel. Der Absatz stieg im Mai um die Hälfte. Zwei Drittel der Mitglieder stimmten ab. Der Fonds verlor fast 12 Prozent seines Werts.

Die Ostmole wurde am 4. März 2019 geschlossen. Die Westmole wurde am 5. April 2021 eröffnet. Eine Studie von 2018 zählte 40 Schiffe.

Die Fähre braucht 47 Minuten zur zweitgrößten Insel.
";

/// An item of one of the lists, as JSON, with what is answered to it: the answer, and of its members those that matter, each with
/// what the text has instead: `contradicted; speaker contradicted Ann Lee`.
struct Row {
    text: &'static str,
    list: &'static str,
    item: &'static str,
    answer: &'static str,
}

impl Row {
    fn judged(&self) -> Judged {
        let json = format!(r#"{{ "{}": [{}] }}"#, self.list, self.item);
        let extraction = Extraction::from_json(json.as_bytes());
        let extraction = extraction.unwrap_or_else(|error| panic!("{}: {error}", self.item));
        judge(self.text, &extraction).remove(0)
    }

    /// Nothing where it is answered as it should be.
    fn wrong(&self) -> Option<String> {
        let judged = self.judged();
        let mut parts = self.answer.split("; ");
        let mut wrong = parts.next() != Some(judged.standing.name());
        for part in parts {
            let mut words = part.splitn(3, ' ');
            let member = words.next().and_then(|name| judged.member(name));
            let answer = member.map(|member| member.standing.name());
            let instead = words.clone().nth(1);
            wrong |= answer != words.next();
            wrong |= instead.is_some() && instead != member.and_then(|one| one.instead.as_deref());
        }
        let told = |member: &newsfacts_core::facts::extraction::JudgedMember| {
            let instead = member.instead.as_deref().unwrap_or_default();
            let why = member.message.as_deref().unwrap_or_default();
            let rule = member.rule.unwrap_or_default();
            let at = member.passage.as_ref().map_or("", |at| &at.exact);
            format!(
                "{} {} {instead}  ({rule}: {why} at “{at}”)",
                member.name,
                member.standing.name()
            )
        };
        let members: Vec<String> = judged.members.iter().map(told).collect();
        wrong.then(|| {
            let found = judged.standing.name();
            format!(
                "{} {}\n  wanted {}\n  found {found}; {}",
                self.list,
                self.item,
                self.answer,
                members.join("; ")
            )
        })
    }
}

fn judge(text: &str, extraction: &Extraction) -> Vec<Judged> {
    judge_in(None, text, extraction)
}

fn judge_in(language: Option<&str>, text: &str, extraction: &Extraction) -> Vec<Judged> {
    let context = Context {
        published: Some("2023-03-14".parse().unwrap()),
        language: language.map(str::to_owned),
        ..Context::default()
    };
    extraction.judge(&Source::new("article.txt", text), &context)
}

/// What is answered to the one item of some lists.
fn only(language: &str, text: &str, lists: &serde_json::Value) -> Judged {
    let extraction = Extraction::from_json(lists.to_string().as_bytes()).unwrap();
    judge_in(Some(language), text, &extraction).remove(0)
}

/// Fails with all rows that are answered otherwise.
fn holds(rows: &[Row]) {
    let wrong: Vec<String> = rows.iter().filter_map(Row::wrong).collect();
    assert!(
        wrong.is_empty(),
        "{} of {}:\n{}",
        wrong.len(),
        rows.len(),
        wrong.join("\n")
    );
}

macro_rules! rows {
    ($text:ident $list:ident: $($item:literal => $answer:literal,)+) => {
        [$($crate::Row { text: $crate::$text, list: stringify!($list), item: $item, answer: $answer },)+]
    };
}
use rows;
