//! How values are stored and sent as text: one macro for closed lists and one for parsed text.

/// A text that is not a value of a closed list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a {0}")]
pub struct UnknownValue(
    /// The name of the list's type.
    pub &'static str,
);

/// A closed list of values, each with its text in the database, URLs, forms and JSON. That text is
/// never shown to people and never changes.
macro_rules! closed_list {
    (
        $(#[$doc:meta])*
        $name:ident { $($(#[$value_doc:meta])* $value:ident = $text:literal,)+ }
    ) => {
        $(#[$doc])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash,
            serde::Serialize, serde::Deserialize,
        )]
        pub enum $name {
            $($(#[$value_doc])* #[serde(rename = $text)] $value,)+
        }

        impl $name {
            /// Every value, in the order in which a form offers them.
            pub const ALL: &[Self] = &[$(Self::$value,)+];

            /// The text as which the value is stored and sent.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$value => $text,)+
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str(self.as_str())
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::string_form::UnknownValue;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                match text {
                    $($text => Ok(Self::$value),)+
                    _ => Err($crate::string_form::UnknownValue(stringify!($name))),
                }
            }
        }

        impl TryFrom<String> for $name {
            type Error = $crate::string_form::UnknownValue;

            fn try_from(text: String) -> Result<Self, Self::Error> {
                text.parse()
            }
        }
    };
}

/// The conversions of a type that its `parse`, or another named function, reads from text and that
/// `Display` writes: `parsed_from_text!(Cents, AmountError)`.
macro_rules! parsed_from_text {
    ($name:ty, $parse:ident, $error:ty $(, const $parameter:ident: $kind:ty)?) => {
        impl $(<const $parameter: $kind>)? std::str::FromStr for $name {
            type Err = $error;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::$parse(text)
            }
        }

        impl $(<const $parameter: $kind>)? TryFrom<String> for $name {
            type Error = $error;

            fn try_from(text: String) -> Result<Self, Self::Error> {
                Self::$parse(&text)
            }
        }

        impl $(<const $parameter: $kind>)? From<$name> for String {
            fn from(value: $name) -> Self {
                value.to_string()
            }
        }
    };
    ($name:ty, $error:ty) => {
        $crate::string_form::parsed_from_text!($name, parse, $error);
    };
}

pub(crate) use {closed_list, parsed_from_text};
