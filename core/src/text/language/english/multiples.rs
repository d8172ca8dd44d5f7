//! Words that multiply.

use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::{
    Meaning::{Is, Times as By},
    Sense::*,
    TimesForm::{Adverb, Bare, Divides, Verb},
};

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    words(By(2, Adverb), "twice", "It is {} as big. It won {}.", "2 x; occurrence 2 \"times\""),
    words(Is(Once), "once", "It meets {} a year.", "occurrence 1 \"times\""),
    words(Is(Only), "only just exactly", "They met {} once.", "occurrence 1 \"times\""),
    words(By(3, Adverb), "thrice", "It is {} as big. It won {}.", "3 x; occurrence 3 \"times\""),
    words(By(2, Verb), "doubled doubling doubles twofold", "It {} by then.", "2 x"),
    words(By(3, Verb), "tripled tripling triples trebled trebling trebles threefold", "It {} by then.", "3 x"),
    words(By(4, Verb), "quadrupled quadrupling quadruples fourfold", "It {} by then.", "4 x"),
    words(By(5, Verb), "quintupled fivefold", "It {} by then.", "5 x"),
    words(By(6, Verb), "sixfold", "It rose {} by then.", "6 x"),
    words(By(7, Verb), "sevenfold", "It rose {} by then.", "7 x"),
    words(By(8, Verb), "eightfold", "It rose {} by then.", "8 x"),
    words(By(9, Verb), "ninefold", "It rose {} by then.", "9 x"),
    words(By(10, Verb), "tenfold", "It rose {} by then.", "10 x"),
    words(By(12, Verb), "twelvefold", "It rose {} by then.", "12 x"),
    words(By(20, Verb), "twentyfold", "It rose {} by then.", "20 x"),
    words(By(30, Verb), "thirtyfold", "It rose {} by then.", "30 x"),
    words(By(50, Verb), "fiftyfold", "It rose {} by then.", "50 x"),
    words(By(100, Verb), "hundredfold", "It rose {} by then.", "100 x"),
    words(By(1000, Verb), "thousandfold", "It rose {} by then.", "1000 x"),
    words(By(2, Bare), "double", "It is {} the size. It saw {} standards.", "2 x"),
    words(By(3, Bare), "triple treble", "It is {} the size. It saw {} standards.", "3 x"),
    words(By(4, Bare), "quadruple", "It is {} the size. It saw {} standards.", "4 x"),
    words(By(2, Divides), "halved halving", "It {} by then.", "0.5 x"),
    words(Is(Times), "times", "It is three {} as big.", "3 x"),
    words(Is(ByTimes), "time", "She is a five-{} champion.", "occurrence 5 \"times\""),
    words(
        Is(NoComparative),
        "winner loser leader holder member player starter runner finisher over under after ever never together altogether whether \
         either neither rather however another other former upper inner outer during later earlier sober eager clever",
        "She was three times {} there.", "occurrence 3 \"times\"",
    ),
    words(Is(Fold), "fold x", "It was a 5-{} rise.", "5 x"),
    words(Is(Benchmark), "what normal current last", "It is twice {} output.", "2 x"),
];
