//! The letters of a host that the domain name system writes in ASCII (RFC 3492).

/// How many characters a label may have (RFC 1034, §3.1). Longer ones are none.
const LONGEST: usize = 63;

const BASE: u32 = 36;
const LEAST: u32 = 1;
const MOST: u32 = 26;
const SKEW: u32 = 38;
const DAMP: u32 = 700;
const FIRST_BIAS: u32 = 72;
const FIRST: u32 = 0x80;

/// The label for what stands behind its `xn--`: "bcher-kva" is "bücher". Nothing where it is for none.
pub(super) fn decoded(label: &str) -> Option<String> {
    if label.len() > LONGEST {
        return None;
    }
    let (plain, rest) = label.rsplit_once('-').unwrap_or(("", label));
    let mut letters: Vec<char> = plain.chars().collect();
    let (mut code, mut at, mut bias) = (FIRST, 0u32, FIRST_BIAS);
    let mut digits = rest.bytes();
    while digits.len() > 0 {
        let before = at;
        let (mut weight, mut place) = (1u32, BASE);
        loop {
            let digit = digit(digits.next()?)?;
            at = at.checked_add(digit.checked_mul(weight)?)?;
            let threshold = place.saturating_sub(bias).clamp(LEAST, MOST);
            if digit < threshold {
                break;
            }
            weight = weight.checked_mul(BASE - threshold)?;
            place += BASE;
        }
        let count = u32::try_from(letters.len()).ok()? + 1;
        bias = adapted(at - before, count, before == 0);
        code = code.checked_add(at / count)?;
        at %= count;
        letters.insert(usize::try_from(at).ok()?, char::from_u32(code)?);
        at += 1;
    }
    Some(letters.into_iter().collect())
}

fn digit(byte: u8) -> Option<u32> {
    match byte {
        b'a'..=b'z' => Some(u32::from(byte - b'a')),
        b'A'..=b'Z' => Some(u32::from(byte - b'A')),
        b'0'..=b'9' => Some(u32::from(byte - b'0') + 26),
        _ => None,
    }
}

const fn adapted(delta: u32, count: u32, is_first: bool) -> u32 {
    let mut delta = if is_first { delta / DAMP } else { delta / 2 };
    delta += delta / count;
    let mut places = 0;
    while delta > ((BASE - LEAST) * MOST) / 2 {
        delta /= BASE - LEAST;
        places += BASE;
    }
    places + (BASE - LEAST + 1) * delta / (delta + SKEW)
}

#[cfg(test)]
mod tests {
    use super::decoded;

    #[test]
    fn labels_are_read() {
        for (label, own) in [
            ("bcher-kva", Some("bücher")),
            ("zrich-kva", Some("zürich")),
            ("e1afmkfd", Some("пример")),
            ("mgbh0fb", Some("مثال")),
            ("fsqu00a", Some("例子")),
            ("r8jz45g", Some("例え")),
            ("fsq", Some("例")),
            ("", Some("")),
            ("a-", Some("a")),
            ("a-!", None),
            ("99999999", None),
            ("zz", None),
        ] {
            assert_eq!(decoded(label).as_deref(), own, "{label}");
        }
        assert_eq!(decoded(&"a".repeat(64)), None);
    }
}
