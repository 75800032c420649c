//! XML as a stream, without entities of its own and without namespaces.

use std::borrow::Cow;

use quick_xml::{
    Reader, XmlVersion,
    escape::resolve_predefined_entity,
    events::{BytesStart, Event},
};

use super::{super::super::CancellationToken, ReadError};

/// One of the parts of a document.
pub(super) enum Part<'a> {
    /// An element begins. One without content ends at once.
    Start(Element<'a>),
    /// An element ends.
    End(String),
    /// Text.
    Text(Cow<'a, str>),
}

/// The beginning of an element.
pub(super) struct Element<'a>(BytesStart<'a>);

impl Element<'_> {
    /// Its name without prefix.
    pub(super) fn name(&self) -> String {
        self.0.local_name().as_ref().to_owned()
    }

    /// The value of an attribute, by its name without prefix.
    pub(super) fn attribute(&self, name: &str) -> Option<String> {
        // To look for doubles takes as long as the square of their number.
        let mut attributes = self.0.attributes();
        let found = attributes
            .with_checks(false)
            .map_while(Result::ok)
            .find(|attribute| attribute.key.local_name().as_ref() == name)?;
        let value = found.normalized_value(XmlVersion::Implicit1_0).ok()?;
        Some(value.into_owned())
    }

    /// The value of an attribute that is a count, 1 where there is none.
    pub(super) fn count(&self, name: &str) -> u64 {
        let count = self.attribute(name).and_then(|count| count.parse().ok());
        count.unwrap_or(1)
    }
}

/// A document that is being read.
pub(super) struct Document<'a> {
    reader: Reader<&'a [u8]>,
    abandoned: &'a CancellationToken,
}

impl<'a> Document<'a> {
    pub(super) fn new(text: &'a str, abandoned: &'a CancellationToken) -> Self {
        let mut reader = Reader::from_str(text);
        reader.config_mut().expand_empty_elements = true;
        Self { reader, abandoned }
    }

    /// The next part; `None` at the end.
    pub(super) fn next(&mut self) -> Result<Option<Part<'a>>, ReadError> {
        loop {
            if self.abandoned.is_cancelled() {
                return Err(ReadError::Broken);
            }
            let event = self.reader.read_event().map_err(|_| ReadError::Broken)?;
            return Ok(Some(match event {
                Event::Start(start) => Part::Start(Element(start)),
                Event::End(end) => Part::End(end.local_name().as_ref().to_owned()),
                Event::Text(text) => Part::Text(text.xml10_content()),
                Event::CData(text) => Part::Text(text.xml10_content()),
                Event::GeneralRef(reference) => {
                    let character = reference.resolve_char_ref();
                    let text = match character.map_err(|_| ReadError::Broken)? {
                        Some(character) => Cow::Owned(character.to_string()),
                        None => resolve_predefined_entity(&reference)
                            .map(Cow::Borrowed)
                            .ok_or(ReadError::Broken)?,
                    };
                    Part::Text(text)
                }
                Event::Eof => return Ok(None),
                Event::Empty(_)
                | Event::Comment(_)
                | Event::Decl(_)
                | Event::PI(_)
                | Event::DocType(_) => continue,
            }));
        }
    }

    /// Leaves out everything up to the end of the element that has just begun.
    pub(super) fn skip(&mut self) -> Result<(), ReadError> {
        let mut depth = 1;
        while depth > 0 {
            match self.next()?.ok_or(ReadError::Broken)? {
                Part::Start(_) => depth += 1,
                Part::End(_) => depth -= 1,
                Part::Text(_) => {}
            }
        }
        Ok(())
    }
}
