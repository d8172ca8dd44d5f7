//! Nothing: the package has the tests of `tests/rules/`, and `.cargo/mutants.toml` asks for them.
