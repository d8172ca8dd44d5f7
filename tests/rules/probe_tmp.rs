#[test]
fn probe() {
    let Ok(rows) = std::fs::read_to_string("/tmp/h/probe_rows.txt") else {
        return;
    };
    for row in rows.lines() {
        let (text, want) = row.split_once('|').unwrap();
        let (text, lang) = match text.strip_prefix("DE ") {
            Some(t) => (t, "de"),
            None => (text, "en"),
        };
        let (_, findings) = crate::check(text, &serde_json::json!({ "language": lang }));
        let d: Vec<String> = findings
            .iter()
            .filter(|f| f.rule.name() == "uncovered")
            .flat_map(|f| {
                f.details
                    .lines()
                    .map(|l| l.splitn(4, ':').nth(3).unwrap().trim().to_owned())
                    .collect::<Vec<_>>()
            })
            .collect();
        let d = d.join("; ");
        if d != want {
            println!("{text}   => [{d}] want [{want}]");
        }
    }
}
