article! {".len();
    let end = start + source[start..].find("\n}
