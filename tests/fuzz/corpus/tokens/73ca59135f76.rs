article! { }
