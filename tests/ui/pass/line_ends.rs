//! A text with a byte order mark and the line ends of another system is read as if it had neither; places fit the file.

newsfacts::article! {
    article vote = "Council votes for new homes" { published: 2023-03-17, text: "texts/council-crlf-bom.txt" };
    actor lee: Person = "Ann Lee";
    quote homes: lee = "We will hand over the first 120 homes by spring, and nobody will have to leave";
}

fn main() {
    let file = include_str!("texts/council-crlf-bom.txt");
    let anchor = vote::homes.parts[0].anchor.as_ref().unwrap();
    let exact: String = file.chars().skip(anchor.start as usize).take((anchor.end - anchor.start) as usize).collect();
    assert_eq!(exact, anchor.exact);
    // The mark and one line end of two characters stand before it.
    assert_eq!(anchor.start, 61);
}
