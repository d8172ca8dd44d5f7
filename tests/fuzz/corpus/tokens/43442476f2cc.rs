feed! { … }
