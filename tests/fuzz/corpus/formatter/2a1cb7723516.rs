article! {
    use people::lee;
    use crate::people::*;
    use crate::people::lee as mayor;

    article vote = "Council votes for new homes" { published: 2023-03-17 };
}
