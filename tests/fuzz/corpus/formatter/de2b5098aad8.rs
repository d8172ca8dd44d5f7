actors! { … }
