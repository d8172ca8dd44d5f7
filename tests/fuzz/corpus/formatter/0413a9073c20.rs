article! { $($declarations)* }
