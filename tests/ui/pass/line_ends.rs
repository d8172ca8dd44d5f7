//! A text with a byte order mark and the line ends of another system is read as if it had neither; places fit what whoever decodes
//! the file has of it: every character but the mark.

newsfacts::article! {
    article vote = "Council votes for new homes" { published: 2023-03-17, text: "texts/council-crlf-bom.txt" };
    actor lee: Person = "Ann Lee";
    quote homes: lee = "We will hand over the first 120 homes by spring, and nobody will have to leave";
}

fn main() {
    let file = include_str!("texts/council-crlf-bom.txt");
    let text = file.strip_prefix('\u{FEFF}').expect("it begins with the mark");
    let anchor = vote::homes.parts[0].anchor.as_ref().unwrap();
    let exact: String = text.chars().skip(anchor.start as usize).take((anchor.end - anchor.start) as usize).collect();
    assert_eq!(exact, anchor.exact);
    // One line end of two characters stands before it.
    assert_eq!(anchor.start, 60);
}
