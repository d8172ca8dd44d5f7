article! { actor   a }
