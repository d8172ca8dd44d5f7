//! Quotations that are declared with the marks around them, as one copies them: they are read, and published, without.

use crate::{model::Article, rules::reading::meant_language, text::without_marks};

/// Takes the marks off all quotations that have their own. What is compiled in is not copied without need.
pub(in crate::rules) fn take_off(article: &mut Article) {
    let printed_in = meant_language(&article.language).into_owned();
    for index in 0..article.quotes.len() {
        for item in 0..article.quotes[index].parts.len() {
            let words = &article.quotes[index].parts[item].value;
            if let Some(words) = without_marks(words, &printed_in) {
                article.quotes.to_mut()[index].parts.to_mut()[item].value = words.into();
            }
        }
        let quote = &article.quotes[index];
        let spoken_in = quote.language.as_ref().map(|tag| meant_language(tag));
        let spoken_in = spoken_in.as_deref().unwrap_or(&printed_in);
        let original = quote.original.as_ref();
        if let Some(words) = original.and_then(|words| without_marks(words, spoken_in)) {
            article.quotes.to_mut()[index].original = Some(words.into());
        }
    }
}
