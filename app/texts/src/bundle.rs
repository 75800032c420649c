//! The messages and formats of one language.

use std::sync::Arc;

use domain::language::{Direction, Language};
use fluent_bundle::{
    FluentArgs, FluentError, FluentResource, FluentValue, concurrent::FluentBundle,
};
use fluent_syntax::ast::Pattern;
use fluent_typed::L10nError;
use intl_memoizer::{Memoizable, concurrent::IntlLangMemoizer};
use unic_langid::LanguageIdentifier;

use crate::{
    dates::Dates,
    fallback::{self, FALLBACKS},
    lists::Lists,
    numbers::Numbers,
};

/// The messages and formats of one language.
#[derive(Clone)]
pub struct Bundle {
    language: Language,
    messages: Arc<FluentBundle<FluentResource>>,
    pub(crate) dates: Arc<Dates>,
    pub(crate) lists: Arc<Lists>,
    pub(crate) numbers: Numbers,
    /// Whether a fallback text is enclosed in [marks](fallback).
    marks: bool,
}

impl Bundle {
    /// Parses the messages of a language, given by its tag.
    pub fn new(tag: impl AsRef<str>, messages: &[u8]) -> Result<Self, L10nError> {
        let tag = tag.as_ref();
        let unknown = |reason: String| L10nError::InvalidLanguage {
            lang: tag.to_owned(),
            reason,
        };
        let language: Language = tag.parse().map_err(|error| unknown(format!("{error}")))?;
        let identifier: LanguageIdentifier =
            tag.parse().map_err(|error| unknown(format!("{error}")))?;

        let messages = String::from_utf8(messages.to_vec()).map_err(L10nError::InvalidUtf8)?;
        Ok(Self {
            language,
            messages: Arc::new(parse(identifier, language.direction(), messages)?),
            dates: Arc::new(Dates::of(language)),
            lists: Arc::new(Lists::of(language)),
            numbers: Numbers::of(language),
            marks: false,
        })
    }

    /// The language of the messages.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The same bundle with or without marks.
    pub fn marking(&self, marks: bool) -> Self {
        let bundle = self.clone();
        Self { marks, ..bundle }
    }

    /// Whether a fallback text is enclosed in marks.
    pub fn marks(&self) -> bool {
        self.marks
    }

    /// Whether the language itself has a message.
    pub fn has(&self, id: &str) -> bool {
        self.pattern(id).is_some()
    }

    /// The text of a message: in the language itself, else in the first of the [`FALLBACKS`] that has
    /// it, with that language's plurals and numbers.
    pub fn msg(&self, id: &str, arguments: Option<FluentArgs>) -> Result<String, L10nError> {
        let arguments = arguments.as_ref();
        if let Some(pattern) = self.pattern(id) {
            return self.format(id, pattern, arguments);
        }
        let found = FALLBACKS.into_iter().find_map(|(language, mark)| {
            let other = crate::of(language).bundle();
            Some((other, other.pattern(id)?, mark))
        });
        let (other, pattern, mark) =
            found.ok_or_else(|| L10nError::MessageNotFound { id: id.to_owned() })?;
        let text = other.format(id, pattern, arguments)?;
        Ok(if self.marks {
            fallback::mark(mark, &text)
        } else {
            text
        })
    }

    fn pattern(&self, id: &str) -> Option<&Pattern<&str>> {
        self.messages.get_message(id)?.value()
    }

    fn format(
        &self,
        id: &str,
        pattern: &Pattern<&str>,
        arguments: Option<&FluentArgs>,
    ) -> Result<String, L10nError> {
        let mut errors = Vec::new();
        let text = self
            .messages
            .format_pattern(pattern, arguments, &mut errors);
        if errors.is_empty() {
            Ok(text.into_owned())
        } else {
            let errors = words(&errors);
            Err(L10nError::Format {
                id: id.to_owned(),
                attribute: None,
                errors,
            })
        }
    }
}

fn parse(
    language: LanguageIdentifier,
    direction: Direction,
    messages: String,
) -> Result<FluentBundle<FluentResource>, L10nError> {
    let resource = FluentResource::try_new(messages).map_err(|(_, errors)| {
        L10nError::ResourceParse(errors.iter().map(ToString::to_string).collect())
    })?;
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    // Isolation marks keep a Latin name from disrupting an Arabic sentence, but they are copied with a
    // name or reference: otherwise the pages isolate with `<bdi>` instead.
    bundle.set_use_isolating(direction == Direction::RightToLeft);
    bundle.set_formatter(Some(number));
    bundle
        .add_builtins()
        .map_err(|error| L10nError::Builtins(error.to_string()))?;
    bundle
        .add_resource(resource)
        .map_err(|errors| L10nError::AddResource(words(&errors)))?;
    Ok(bundle)
}

fn words(errors: &[FluentError]) -> Vec<String> {
    errors.iter().map(ToString::to_string).collect()
}

/// Formats a number inside a message by its language: 8000 becomes `8.000` in Italian.
fn number(value: &FluentValue, formats: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    if !number.options.use_grouping {
        return None;
    }
    formats
        .with_try_get::<Numbers, _, _>((), |numbers| numbers.write(&number.as_string()))
        .ok()
}

impl Memoizable for Numbers {
    type Args = ();
    type Error = domain::language::UnknownLanguage;

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, Self::Error> {
        language.to_string().parse().map(Self::of)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn greeting(direction: Direction) -> String {
        let messages = "greeting = Ciao { $name }!".to_owned();
        let bundle = parse("it".parse().unwrap(), direction, messages).unwrap();
        let pattern = bundle.get_message("greeting").unwrap().value().unwrap();
        let arguments = FluentArgs::from_iter([("name", "Ofelia")]);
        bundle
            .format_pattern(pattern, Some(&arguments), &mut Vec::new())
            .into_owned()
    }

    #[test]
    fn values_are_isolated_where_writing_runs_from_right_to_left() {
        assert_eq!(
            greeting(Direction::RightToLeft),
            "Ciao \u{2068}Ofelia\u{2069}!"
        );
        assert_eq!(greeting(Direction::LeftToRight), "Ciao Ofelia!");
    }

    /// A language that has only one message of its own.
    fn partial() -> Bundle {
        Bundle::new("it", b"nav-home = Casa").unwrap()
    }

    #[test]
    fn a_message_that_a_language_lacks_is_said_in_english() {
        let partial = partial();
        assert_eq!(partial.msg("nav-home", None).unwrap(), "Casa");
        assert_eq!(partial.msg("nav-programmes", None).unwrap(), "Programmes");
        assert!(matches!(
            partial.msg("no-such-message", None),
            Err(L10nError::MessageNotFound { .. })
        ));
    }

    #[test]
    fn plurals_and_numbers_are_those_of_the_language_that_is_spoken() {
        let minutes = |count: i64| {
            let arguments = FluentArgs::from_iter([("minutes", count)]);
            partial().msg("format-minutes", Some(arguments)).unwrap()
        };
        assert_eq!(minutes(1), "1 minute");
        assert_eq!(minutes(1_000), "1,000 minutes");
    }

    #[test]
    fn only_a_message_of_another_language_is_marked() {
        let page = partial().marking(true);
        assert_eq!(page.msg("nav-home", None).unwrap(), "Casa");
        let marked = page.msg("nav-programmes", None).unwrap();
        assert_eq!(
            fallback::mark_up(&marked),
            "<span lang=\"en\" dir=\"ltr\">Programmes</span>"
        );
    }

    #[test]
    fn only_the_messages_of_a_language_of_the_portal_are_loaded() {
        assert!(matches!(
            Bundle::new("tlh", b""),
            Err(L10nError::InvalidLanguage { .. })
        ));
        assert!(matches!(
            Bundle::new("it", b"\xFF"),
            Err(L10nError::InvalidUtf8(_))
        ));
        assert!(matches!(
            Bundle::new("it", b"a b"),
            Err(L10nError::ResourceParse(_))
        ));
    }
}
