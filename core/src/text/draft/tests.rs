//! Whom words name, and what figures measure.

use crate::text::{Reading, Source};

/// What is read of the words between brackets: kind, name, role.
fn named(language: &str, marked: &str) -> String {
    let (start, end) = (marked.find('[').expect("["), marked.find(']').expect("]"));
    let text = marked.replace(['[', ']'], "");
    let source = Source::new("a.txt", text);
    let reading = Reading::new(&source, None, language);
    let one = reading.named(&(start..end - 1));
    let kind = one.kind.map_or("?", |kind| kind.name());
    let unnamed = if one.unnamed { "unnamed " } else { "" };
    let role = one
        .role
        .map_or_else(String::new, |role| format!("; {}", &source.text()[role]));
    format!("{kind} {unnamed}{}{role}", &source.text()[one.name])
}

#[test]
fn english() {
    for (marked, read) in [
        ("[Mayor Ann Lee] said no.", "Person Ann Lee; Mayor"),
        ("[Mr Lee] said no.", "Person Lee"),
        (
            "[Ann Lee], head of the brigade, said no.",
            "Person Ann Lee; head of the brigade",
        ),
        (
            "[its director, Camille Osei], wrote.",
            "Person Camille Osei; director",
        ),
        (
            "[Minister of Education Stefania Giannini] said no.",
            "Person Stefania Giannini; Minister of Education",
        ),
        ("Then [the bank] said no.", "Organization the bank"),
        ("Then [the police] said no.", "Organization the police"),
        (
            "Then [the newspaper] said no.",
            "Organization the newspaper",
        ),
        (
            "Then [a newspaper] said no.",
            "Organization unnamed a newspaper",
        ),
        (
            "[the US State Department] said no.",
            "Organization US State Department",
        ),
        (
            "[a spokesman for the union] said no.",
            "Person unnamed a spokesman for the union",
        ),
        (
            "[a lawyer for Mr Halas] said no.",
            "Person unnamed a lawyer for Mr Halas",
        ),
        (
            "[the chief executive of Kerrigan Ropeways] said no.",
            "Person unnamed the chief executive of Kerrigan Ropeways",
        ),
        (
            "But [U.S. Senator John Cornyn] said no.",
            "Person John Cornyn; U.S. Senator",
        ),
        ("[MS. MARSH]: No.", "Person MARSH"),
        ("[residents] said no.", "Group unnamed residents"),
        ("[the weekly Lantern] said no.", "Organization Lantern"),
        (
            "[The operator, Kerrigan Ropeways], said no.",
            "Organization Kerrigan Ropeways",
        ),
        ("[North Korea] said no.", "Country North Korea"),
        ("[A memo] said no.", "Document unnamed A memo"),
        (
            "[the Municipality of Livorno] said no.",
            "Organization Municipality of Livorno",
        ),
    ] {
        assert_eq!(named("en", marked), read, "{marked}");
    }
}

#[test]
fn german() {
    for (marked, read) in [
        (
            "Das sagte [Oberbürgermeisterin Petra Hollmann] am Freitag.",
            "Person Petra Hollmann; Oberbürgermeisterin",
        ),
        (
            "Das sagte [Kämmerer Jonas] Brede am Freitag.",
            "Person Jonas Brede; Kämmerer",
        ),
        (
            "Das sagte die 34-jährige [Anwohnerin Sevgi Arslan] am Freitag.",
            "Person Sevgi Arslan; Anwohnerin",
        ),
        (
            "Das sagte [der Stadtrat von Lindenau] am Freitag.",
            "Organization Stadtrat von Lindenau",
        ),
        (
            "Das sagte [die Stadt] am Freitag.",
            "Organization die Stadt",
        ),
    ] {
        assert_eq!(named("de", marked), read, "{marked}");
    }
}

#[test]
fn french() {
    let mut wrong = Vec::new();
    for (marked, read) in [
        (
            "« Oui », a dit [la maire Hélène Vasseur] vendredi.",
            "Person Hélène Vasseur; maire",
        ),
        (
            "« Oui », a dit [la maire, Hélène Vasseur], vendredi.",
            "Person Hélène Vasseur; maire",
        ),
        (
            "« Oui », a dit [Marc Lefèvre], directeur de l’hôpital.",
            "Person Marc Lefèvre; directeur de l’hôpital",
        ),
        (
            "« Oui », a dit [le ministre français Jean Moulin] vendredi.",
            "Person Jean Moulin; ministre français",
        ),
        (
            "« Oui », a assuré [la directrice] de la régie, Inès Caradec, vendredi.",
            "Person Inès Caradec; directrice de la régie",
        ),
        ("[Anne] et Paul Roy ont dit non.", "Person Anne"),
        ("« Oui », a dit [Mme Vasseur] vendredi.", "Person Vasseur"),
        (
            "« Oui », a dit [le conseil municipal] vendredi.",
            "Organization le conseil municipal",
        ),
        (
            "« Oui », a dit [l’association des commerçants] vendredi.",
            "Organization l’association des commerçants",
        ),
        (
            "« Oui », a dit [la police] vendredi.",
            "Organization la police",
        ),
        (
            "Selon [l’association] des commerçants, non.",
            "Organization l’association des commerçants",
        ),
        (
            "Selon une enquête du [syndicat] des marins, non.",
            "Organization syndicat des marins",
        ),
        (
            "Selon [la ville] de manière claire, non.",
            "Organization la ville",
        ),
        ("[Aussi Karim Roy] menace de partir.", "Person Karim Roy"),
        (
            "« Oui », a dit [un porte-parole du ministère] vendredi.",
            "Person unnamed un porte-parole du ministère",
        ),
    ] {
        let found = named("fr", marked);
        if found != read {
            wrong.push(format!("{marked}\n    {found}, wanted {read}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
