use super::written;
use newsfacts_core::{
    Decimal,
    model::{Scale, Unit, UnitDef, is_currency},
    text,
};
use proc_macro2::TokenTree;

/// How a figure is written in the language that stands there in another form: `31,5 million`, `1,500`, `5-7 %`,
/// `$3 million`, `EUR 3 million`.
pub fn figure(tokens: &[TokenTree]) -> Option<String> {
    let is_prose = |token: &TokenTree| match token {
        TokenTree::Ident(word) => {
            let word = word.to_string();
            !is_unit(&word) && Scale::from_word(&word).is_none()
        }
        _ => false,
    };
    let led = matches!(tokens, [TokenTree::Ident(_), ..]);
    if (led || tokens.iter().any(is_prose))
        && let Some(meant) = in_words(&written(tokens))
    {
        return Some(meant);
    }
    let is_number = |token: &TokenTree| matches!(token, TokenTree::Literal(_)) && !is_text(token);
    if let [unit, rest @ ..] = tokens
        && rest.first().is_some_and(is_number)
    {
        let unit = match unit {
            TokenTree::Punct(punct) if punct.as_char() == '$' => "USD".to_owned(),
            TokenTree::Ident(ident) if is_unit(&ident.to_string()) => ident.to_string(),
            _ => return separated(tokens),
        };
        return Some(format!("{} {unit}", written(rest)));
    }
    separated(tokens)
}

/// How a figure is written that stands there in the words of prose: `rund 5 %`, `um 5 %`.
pub fn in_words(written: &str) -> Option<String> {
    let meant = text::figure_meant(written)?;
    let figure = meant.quantity;
    Some(match meant.changed {
        true => format!("+{figure} or -{figure}"),
        false => figure.to_string(),
    })
}

/// Whether it is a change without its direction: `um 5 %`.
pub fn is_change(tokens: &[TokenTree]) -> bool {
    text::figure_meant(&written(tokens)).is_some_and(|meant| meant.changed)
}

/// Commas and blanks within a number, a hyphen between two, and a dollar sign behind.
fn separated(tokens: &[TokenTree]) -> Option<String> {
    let mut parts: Vec<String> = Vec::new();
    let mut changed = false;
    let mut rest = tokens;
    while let [first, behind @ ..] = rest {
        let number = matches!(first, TokenTree::Literal(_)) && !is_text(first);
        let (sign, next) = match behind {
            [TokenTree::Punct(sign), next @ TokenTree::Literal(_), ..] if !is_text(next) => {
                (sign.as_char(), next.to_string())
            }
            [next @ TokenTree::Literal(_), ..] if !is_text(next) => ('_', next.to_string()),
            [TokenTree::Punct(sign)] if sign.as_char() == '$' => ('$', String::new()),
            _ => (' ', String::new()),
        };
        let joint = match sign {
            // Three digits are a group of thousands, others stand behind the decimal sign.
            ',' if next.len() == 3 => "_",
            ',' => ".",
            '_' if next.len() == 3 => "_",
            '$' => " USD",
            '-' => "..=",
            _ => "",
        };
        let side = |digits: &str| digits.parse::<u32>().ok();
        if sign == '-'
            && number
            && let (Some(one), Some(other)) = (side(&first.to_string()), side(&next))
            && one >= other
        {
            if !parts.is_empty() {
                return None;
            }
            // What does not rise is no range.
            parts.push(format!("score {one}-{other} "));
            changed = true;
            rest = &behind[2..];
        } else if number && !joint.is_empty() {
            parts.push(format!("{first}{joint}"));
            changed = true;
            rest = if sign == '_' { behind } else { &behind[1..] };
        } else {
            let end = matches!(first, TokenTree::Punct(punct) if punct.as_char() != '%');
            parts.push(format!("{first}{}", if end { "" } else { " " }));
            rest = behind;
        }
    }
    changed.then(|| parts.concat().trim_end().to_owned())
}

/// How a figure is written that stands in quotation marks: `"120 homes"`.
pub fn figure_in_text(text: &str) -> Option<String> {
    let text = text.trim();
    let end = text.find(|c: char| !(c.is_ascii_digit() || c == '.' || c == '_'));
    let (number, unit) = text.split_at(end.unwrap_or(text.len()));
    number.parse::<f64>().ok()?;
    Some(with_unit(number, unit.trim()))
}

/// A number and what is counted: in quotation marks if it is no unit.
pub fn with_unit(number: &str, unit: &str) -> String {
    match unit {
        "" => number.to_owned(),
        "st" | "nd" | "rd" | "th" => format!("rank {number}"),
        "percent" | "pct" => format!("{number} %"),
        "k" | "K" => format!("{number} thousand"),
        "m" | "M" | "mn" | "mln" => format!("{number} million"),
        "b" | "bn" | "bln" => format!("{number} billion"),
        "tn" | "trn" => format!("{number} trillion"),
        _ if is_unit(unit) || unit == "x" => format!("{number} {unit}"),
        _ => format!("{number} \"{unit}\""),
    }
}

/// `+10 %` for `+1/10`, to two digits behind the point.
pub fn change_by_share(sign: char, above: Decimal, below: Decimal) -> Option<String> {
    let percent = above
        .checked_mul(Decimal::ONE_HUNDRED)?
        .checked_div(below)?;
    Some(format!("{sign}{} %", percent.round_dp(2).normalize()))
}

fn is_unit(word: &str) -> bool {
    let known = match text::unit_named(word) {
        Unit::Known(name) => UnitDef::named(&name).is_some(),
        Unit::Currency(code) => is_currency(&code),
        _ => true,
    };
    known || word.starts_with('%')
}

fn is_text(token: &TokenTree) -> bool {
    token.to_string().ends_with('"')
}
