use super::holds;

#[test]
fn nothing() {
    holds("de", &[]);
}
