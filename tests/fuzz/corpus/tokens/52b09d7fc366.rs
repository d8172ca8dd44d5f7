actors! { actor }
