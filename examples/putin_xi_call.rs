//! The facts of a news article, checked against its text by the compiler, and printed.
//!
//! ```sh
//! cargo run --example putin_xi_call                 # as a JSON feed
//! cargo run --example putin_xi_call -- --help       # in which other formats
//! ```
//!
//! Change a word of a quote, give it to somebody else, turn `billion` into `million`, and run it again.

mod support;

use newsfacts::model::Feed;
use std::process::ExitCode;

newsfacts::article! {
    #![deny(uncovered)] // every quotation, figure and date of the article must be declared

    /// The video call at the end of 2022 between the Russian and the Chinese president.
    article putin_xi_call = "Putin expects Xi in Moscow next spring" {
        publisher: "Example News",
        url: "https://news.example/2022/12/30/putin-xi-call",
        published: 2022-12-30,
        language: en-GB,
        summary: "In a video call, Putin invites Xi to Moscow, and both speak of closer ties. Russia sells China ever \
                  more energy.",
        topics: ["diplomacy", "energy"],
        text: "articles/putin-xi-call.txt", // relative to this file, as for `include_str!`
    };

    // Who speaks, and who is spoken of. What the article calls them stands in `also`.

    actor putin: Person = "Vladimir Putin" {
        also: ["Putin"],
        role: "President of Russia",
        of: russia,
        wikidata: Q7747,
    };
    actor xi: Person = "Xi Jinping" {
        also: ["Xi", "the Chinese leader"],
        role: "President of China",
        of: china,
        wikidata: Q15031,
    };
    actor novak: Person = "Alexander Novak" { role: "Deputy Prime Minister", of: russia };
    actor army_chief: Person = unnamed "Russia's army chief" { of: russia };
    actor spokesperson: Person = unnamed "a spokesperson" { of: state_department };

    actor russia: Country = "Russia" {
        also: ["Moscow", "the Kremlin", "the Russian side"],
        iso: RU,
        wikidata: Q159,
    };
    actor china: Country = "China" {
        also: ["Beijing", "the Chinese side"],
        iso: CN,
        wikidata: Q148,
    };
    actor united_states: Country = "United States" {
        also: ["US", "Washington"],
        iso: US,
        wikidata: Q30,
    };
    actor ukraine: Country = "Ukraine" { iso: UA, wikidata: Q212 };
    actor saudi_arabia: Country = "Saudi Arabia" { iso: SA, wikidata: Q851 };

    actor state_department: Organization = "US State Department" {
        of: united_states,
        wikidata: Q789915,
    };
    actor nato: Organization = "NATO" { wikidata: Q7184 };
    actor cctv: Organization = "CCTV" { role: "Chinese state broadcaster", of: china };
    actor state_television: Organization = unnamed "state television";
    actor west: Group = "the West" { also: ["Western countries"] };
    /// Named only in what Xi says.
    actor progressive_forces: Group = unnamed "all progressive forces around the world";

    /// The city, as the place of a visit; where "Moscow" acts, it is Russia.
    actor moscow: Place = "Moscow" { of: russia, wikidata: Q649 };
    actor asia_pacific: Place = "Asia-Pacific region";
    actor power_of_siberia: Facility = "Power of Siberia pipeline";
    actor gas_field: Facility = unnamed "a gas field in eastern Siberia" { of: russia };

    // What happened, and what is to come.

    event call: Call = "video call between Putin and Xi" as "the two leaders" {
        when: 2022-12-30 as "on Friday",
        who: [putin, xi],
    };
    event state_visit: Visit = "Xi's state visit to Moscow" as "state visit" {
        when: 2023 as "in 2023",
        place: moscow,
        who: [xi],
        planned: true,
    };
    event visit_in_spring: Visit =
        "the same visit, as Putin dates it"
        as "next spring on a state visit"
        { when: spring 2023 as "next spring", place: moscow, who: [xi], planned: true };
    event campaign: Conflict = "Russia's war in Ukraine" as "military campaign in Ukraine" {
        who: [russia, ukraine],
    };
    event broadcast: Other "broadcast" =
        "the opening of the call on television"
        as "state television"
        { who: [state_television] };
    event drills: Exercise = "joint naval drills of Russia and China" as "drills" {
        when: 2022-12-01..=2022-12-29 as "earlier this month",
        who: [russia, china],
    };
    event no_limits_pledge: Agreement = "China's pledge to Russia" as "China promised" {
        when: 2022-02 as "February",
        who: [china, russia],
    };
    event concern: Statement = "statement of the US State Department" as "The US State Department" {
        when: 2022-12-30 as "on Friday",
        who: [state_department],
        about: [china],
    };
    event invasion: Invasion = "Russia's invasion of Ukraine" as "invasion of Ukraine" {
        when: 2022-02-24 as "February 24",
        who: [russia],
        about: [ukraine],
    };
    event sanctions: Sanctions = "Western sanctions on Russia" as "Western countries" {
        who: [west],
        about: [russia],
    };
    event overtaking: Other "change of rank" = "Russia overtakes Saudi Arabia" as "Saudi Arabia" {
        when: 2022-11 as "last month",
        who: [russia, saudi_arabia],
        about: [china],
    };
    event inauguration: Opening = "Putin opens a gas field" as "a gas field in eastern Siberia" {
        when: 2022-W51 as "last week",
        who: [putin],
        place: gas_field,
    };

    // What was said. A speaker whom the article leaves to its readers to infer is marked `inferred`.

    quote invitation: putin -> xi =
        "We are expecting you, dear Mr chairman, dear friend, we are expecting you next spring on a state visit to \
         Moscow."
        { at: call };
    quote closeness: putin = "demonstrate to the world the closeness of Russian-Chinese relations" {
        at: call,
    };
    quote difficult: xi = "difficult" { at: call };
    quote aggressive: army_chief = "aggressive" { about: [united_states], at: drills };
    /// The words are those of the broadcaster, about Xi.
    quote appreciation_reported: cctv =
        "emphasized that China has noted that Russia has never refused to resolve the conflict through diplomatic \
         negotiations, for which it [China] expresses its appreciation"
        { about: [xi] };
    quote fair_stance: xi -> putin via cctv = "objective and fair stance" { at: call };
    quote appreciation: xi -> putin via cctv =
        "The Chinese side has noted that the Russian side has said it has never refused to resolve the conflict \
         through diplomatic negotiations, and expressed its appreciation for this"
        { at: call };
    quote doomed: xi -> putin =
        "Facts have repeatedly proved that containment and suppression are unpopular, and sanctions and interference \
         are doomed to failure"
        { at: call };
    quote progressive: xi -> putin =
        "China is ready to work with Russia and all progressive forces around the world that oppose hegemonism and \
         power politics…and firmly defend the sovereignty, security and development interests of both countries and \
         international justice."
        { at: call, inferred: true };
    quote neutrality: spokesperson =
        "Beijing claims to be neutral, but its behaviour makes clear it is still investing in close ties to Russia"
        + "monitoring Beijing's activity closely."
        { at: concern };
    quote no_limits_promise: china = "no limits" { at: no_limits_pledge };
    quote oil_exports: putin = "Russia has become one of the leaders in oil exports to China" {
        inferred: true,
    };
    quote no_limits: china + russia = "no-limits";

    // What is asserted, in indirect speech or by the article itself. The words after `as` show where.

    claim visit_expected: putin =
        "Xi is expected in Moscow on a state visit in 2023"
        as "state visit"
        { about: [xi], at: call };
    claim show_of_solidarity = "The visit would show Beijing's solidarity" as "solidarity" {
        about: [china, russia],
    };
    claim stabilising: putin =
        "Relations of Russia and China matter more and more for stability"
        as "stabilising factor"
        { about: [russia, china], at: call };
    claim military_aim: putin =
        "Russia and China are to work together more closely in military affairs"
        as "the two countries"
        { about: [russia, china], at: call };
    claim readiness: xi =
        "China is ready for more strategic cooperation with Russia"
        as "strategic cooperation"
        { about: [china, russia], at: call };
    claim answer_to_posturing: army_chief =
        "The drills answer the US military's posturing"
        as "posturing"
        { about: [united_states], at: drills };
    claim rough_road: xi -> putin via cctv =
        "Peace talks lie far off, and China keeps its stance"
        as "peace talks on Ukraine"
        { about: [china, ukraine], at: call };
    claim affinity = "Beijing and Moscow are close in ideology" as "Beijing and Moscow" {
        about: [china, russia, west],
    };
    claim alarm = "The pledge alarmed the West" as "the West" { about: [west, china] };
    claim no_criticism =
        "Beijing does not criticise what Moscow does in Ukraine"
        as "actions in Ukraine"
        { about: [china, russia] };
    claim blame: china = "The United States and NATO provoked the Kremlin" as "NATO" {
        about: [united_states, nato, russia],
    };
    claim sanctions_blasted: china = "The sanctions on Russia are wrong" as "the sanctions" {
        about: [west, russia],
    };
    claim alignment: state_department = "China sides too closely with Russia" as "concern" {
        about: [china, russia],
        at: concern,
    };
    claim leading_supplier: putin =
        "Russia supplies more oil and gas to China than almost anybody"
        as "oil and gas"
        { about: [russia, china] };
    claim energy_growth =
        "Moscow sends markedly more energy to China since the invasion"
        as "markedly"
        { about: [russia, china] };
    claim abstention: china =
        "China does not condemn the campaign and stresses the need for peace"
        as "the need for peace"
        { about: [china, russia] };
    claim restraint = "Beijing gives no direct material support" as "direct material support" {
        about: [china, russia],
    };
    claim exports_rise: novak =
        "Energy exports to China rose in value and volume"
        as "the energy his country exports to China had grown"
        { about: [russia, china], when: 2022-11 as "last month" };
    claim less_dependence = "The West wants to depend less on Moscow" as "on Moscow" {
        about: [west, russia],
    };
    claim closer = "China and Russia have drawn closer" as "In recent years" {
        about: [china, russia],
    };
    claim counterweight: china + russia =
        "Their relationship is a counterweight to the United States"
        as "no-limits"
        { about: [united_states] };

    // How much. The words after `as` are the article's own, where the figure has to be read out of them.

    stat opening_remarks = ~8 minutes { of: "length of Putin's opening remarks", who: putin };
    stat response = ~1/4 as "about a quarter as long" {
        of: "length of Xi's response",
        who: xi,
        against: opening_remarks,
    };
    stat gas_shipped: putin = 13.8 billion m3 {
        of: "gas shipped through the Power of Siberia pipeline",
        from: russia,
        to: china,
        during: 2022-01..=2022-11 as "the first 11 months of 2022",
        inferred: true,
    };
    stat crude_rank = rank 1 as "top crude supplier" {
        of: "suppliers of crude oil to China",
        who: russia,
        to: china,
        during: 2022-11 as "last month",
    };
    stat pipeline_gas_rank: putin = rank 2 as "second-largest" {
        of: "suppliers of pipeline gas to China",
        who: russia,
        to: china,
    };
    stat lng_rank: putin = rank 4 as "fourth-largest" {
        of: "suppliers of liquefied natural gas to China",
        who: russia,
        to: china,
    };
    stat overdelivery: putin = +18 % {
        of: "shipments of gas",
        from: russia,
        to: china,
        during: 2022-12 as "in December",
        against: "daily contractual obligations",
    };
    stat export_value: novak = +64 % {
        of: "value of energy exports",
        from: russia,
        to: china,
        during: 2022 as "this year",
    };
    stat export_volume: novak = +10 % {
        of: "volume of energy exports",
        from: russia,
        to: china,
        during: 2022 as "this year",
    };
}

fn main() -> ExitCode {
    let feed = Feed::new("Example News", [&putin_xi_call::ARTICLE]);
    support::print(&feed)
}
