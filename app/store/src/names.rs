//! Names among which SQL looks.

/// Names between commas, so that both engines find one with the same SQL:
/// `replace($1, ',' || name || ',', '') <> $1`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Names(String);

impl Names {
    /// The text to bind.
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl<'a> FromIterator<&'a str> for Names {
    fn from_iter<Each: IntoIterator<Item = &'a str>>(names: Each) -> Self {
        Self(names.into_iter().fold(",".to_owned(), |mut list, name| {
            list.push_str(name);
            list.push(',');
            list
        }))
    }
}
