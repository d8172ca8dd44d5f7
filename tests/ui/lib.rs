//! Nothing: the package has the test of the sources in `fail/` and `pass/`.
