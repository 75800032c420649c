//! A composed message as an Internet message (RFC 5322, MIME).

use std::time::{Duration, SystemTime};

use domain::email::EmailAddress;
use lettre::{
    Address,
    message::{
        Attachment, Mailbox, MultiPart, SinglePart,
        header::{ContentType, HeaderName, HeaderValue},
    },
};
use services::outbox::{CalendarFile, Message};

use super::SendError;

/// Who the mails come from.
#[derive(Clone, Debug)]
pub struct Sender {
    from: Mailbox,
    reply_to: Option<Mailbox>,
}

/// An address that the mail library rejects.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not an e-mail address: {0}")]
pub struct InvalidAddress(EmailAddress);

impl Sender {
    /// Mails come from the address, under the name; answers go to `reply_to` where it is given.
    pub fn new(
        name: &str,
        address: &EmailAddress,
        reply_to: Option<&EmailAddress>,
    ) -> Result<Self, InvalidAddress> {
        Ok(Self {
            from: Mailbox::new(Some(one_line(name)), parse(address)?),
            reply_to: match reply_to {
                Some(address) => Some(Mailbox::new(None, parse(address)?)),
                None => None,
            },
        })
    }

    /// The address that mails come from.
    pub(super) const fn address(&self) -> &Address {
        &self.from.email
    }

    /// The message with all its headers and parts.
    pub(super) fn email(&self, message: &Message) -> Result<lettre::Message, SendError> {
        let refused = |reason: String| SendError::Permanent(reason);
        let to = parse(&message.to.email).map_err(|error| refused(error.to_string()))?;
        let seconds = u64::try_from(message.date.seconds()).unwrap_or(0);
        let mut builder = lettre::Message::builder()
            .message_id(Some(message.message_id.to_string()))
            .date(SystemTime::UNIX_EPOCH + Duration::from_secs(seconds))
            .from(self.from.clone())
            .to(Mailbox::new(message.to.name.as_deref().map(one_line), to))
            .subject(one_line(&message.subject))
            .raw_header(header("Content-Language", message.language.tag()))
            // RFC 3834: no automatic reply to an automatic mail.
            .raw_header(header("Auto-Submitted", "auto-generated"));
        if let Some(mailbox) = &self.reply_to {
            builder = builder.reply_to(mailbox.clone());
        }
        if let Some(first) = &message.thread {
            // RFC 5322, 3.6.4: mail clients show what refers to the same mail together.
            let first = first.to_string();
            builder = builder.in_reply_to(first.clone()).references(first);
        }
        let body = body(message).map_err(|error| refused(error.to_string()))?;
        builder
            .multipart(body)
            .map_err(|error| refused(error.to_string()))
    }
}

fn body(message: &Message) -> Result<MultiPart, Box<dyn std::error::Error>> {
    let words = MultiPart::alternative_plain_html(message.text.clone(), message.html.clone());
    let Some(calendar) = &message.calendar else {
        return Ok(words);
    };
    let kind = media_type(calendar)?;
    // As an alternative, mail programmes offer to add it to the calendar; as an attachment, it can be
    // opened where they do not.
    let inline = SinglePart::builder()
        .header(kind.clone())
        .body(calendar.text.clone());
    let attached = Attachment::new(calendar.file_name.clone()).body(calendar.text.clone(), kind);
    Ok(MultiPart::mixed()
        .multipart(words.singlepart(inline))
        .singlepart(attached))
}

fn media_type(calendar: &CalendarFile) -> Result<ContentType, Box<dyn std::error::Error>> {
    let method = calendar.method.name();
    Ok(ContentType::parse(&format!(
        "text/calendar; method={method}; charset=utf-8"
    ))?)
}

fn parse(address: &EmailAddress) -> Result<Address, InvalidAddress> {
    address
        .as_str()
        .parse()
        .map_err(|_| InvalidAddress(address.clone()))
}

fn header(name: &'static str, value: &str) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned())
}

/// The text without line ends and other control characters, which could start another header.
fn one_line(text: &str) -> String {
    text.split(char::is_control)
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
pub(super) mod tests {
    use domain::{id::JobId, instant::Instant, language::Language};
    use mail_parser::{MessageParser, MimeHeaders};
    use services::outbox::{MessageId, Method, Recipient};
    use uuid::Uuid;

    use super::*;

    fn address(text: &str) -> EmailAddress {
        text.parse().unwrap()
    }

    pub fn sender() -> Sender {
        let reply_to = address("aiuto@portal.example");
        Sender::new(
            "Città di Torino",
            &address("portale@portal.example"),
            Some(&reply_to),
        )
        .unwrap()
    }

    pub fn message() -> Message {
        Message {
            message_id: MessageId::new(JobId::from(Uuid::from_u128(7)), "portal.example").unwrap(),
            thread: None,
            to: Recipient {
                name: Some("王秀英".into()),
                email: address("xiuying@example.org"),
            },
            date: Instant::from_seconds(1_795_500_000),
            language: Language::It,
            subject: "Il tuo posto è prenotato: محمد, 王秀英".into(),
            html: "<p>Perché no?</p>".into(),
            text: "Perché no?\n.\n..due punti\n".into(),
            calendar: Some(CalendarFile {
                file_name: "IMP-7K3M-9QXA.ics".into(),
                method: Method::Publish,
                text: "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n".into(),
            }),
        }
    }

    fn formatted(message: &Message) -> Vec<u8> {
        sender().email(message).unwrap().formatted()
    }

    #[test]
    fn every_header_and_part_arrives() {
        let bytes = formatted(&message());
        assert!(bytes.is_ascii(), "some servers take nothing else");
        let parsed = MessageParser::new().parse(&bytes).unwrap();

        assert_eq!(
            parsed.message_id(),
            Some("00000000-0000-0000-0000-000000000007@portal.example")
        );
        assert_eq!(parsed.date().unwrap().to_timestamp(), 1_795_500_000);
        assert_eq!(
            parsed.subject(),
            Some("Il tuo posto è prenotato: محمد, 王秀英")
        );
        let from = parsed.from().unwrap().first().unwrap();
        assert_eq!(
            (from.name(), from.address()),
            (Some("Città di Torino"), Some("portale@portal.example"))
        );
        let to = parsed.to().unwrap().first().unwrap();
        assert_eq!(
            (to.name(), to.address()),
            (Some("王秀英"), Some("xiuying@example.org"))
        );
        assert_eq!(
            parsed.reply_to().unwrap().first().unwrap().address(),
            Some("aiuto@portal.example")
        );
        assert_eq!(
            parsed.header_raw("Auto-Submitted").map(str::trim),
            Some("auto-generated")
        );
        assert_eq!(
            parsed.header_raw("Content-Language").map(str::trim),
            Some("it")
        );

        assert_eq!(parsed.body_html(0).unwrap(), "<p>Perché no?</p>");
        assert_eq!(
            parsed.body_text(0).unwrap().replace('\r', ""),
            "Perché no?\n.\n..due punti\n"
        );
        let calendars: Vec<_> = parsed
            .parts
            .iter()
            .filter(|part| part.content_type().and_then(|kind| kind.subtype()) == Some("calendar"))
            .collect();
        assert_eq!(calendars.len(), 2, "once as an alternative, once attached");
        for part in &calendars {
            let kind = part.content_type().unwrap();
            assert_eq!(kind.attribute("method"), Some("PUBLISH"));
            assert_eq!(kind.attribute("charset"), Some("utf-8"));
            assert_eq!(
                part.text_contents(),
                Some("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")
            );
        }
        assert_eq!(calendars[1].attachment_name(), Some("IMP-7K3M-9QXA.ics"));
    }

    #[test]
    fn a_message_of_a_thread_refers_to_its_first() {
        let first = MessageId::new(JobId::from(Uuid::from_u128(1)), "portal.example").unwrap();
        let bytes = formatted(&Message {
            thread: Some(first),
            ..message()
        });
        let parsed = MessageParser::new().parse(&bytes).unwrap();
        let first = "00000000-0000-0000-0000-000000000001@portal.example";
        assert_eq!(parsed.in_reply_to().as_text(), Some(first));
        assert_eq!(parsed.references().as_text(), Some(first));
        let plain = formatted(&message());
        let plain = MessageParser::new().parse(&plain).unwrap();
        assert_eq!(plain.in_reply_to().as_text(), None);
    }

    #[test]
    fn a_message_without_a_calendar_is_an_alternative_of_two() {
        let bytes = formatted(&Message {
            calendar: None,
            ..message()
        });
        let parsed = MessageParser::new().parse(&bytes).unwrap();
        assert_eq!(
            parsed.content_type().unwrap().subtype(),
            Some("alternative")
        );
        assert_eq!(parsed.parts.len(), 3);
    }

    #[test]
    fn line_ends_in_names_and_subjects_start_no_header() {
        for line_end in ["\r\n", "\n", "\r", "\r\n ", "\u{85}", "\u{b}"] {
            let hostile = format!("Anna{line_end}Bcc: all@example.org{line_end}{line_end}<b>");
            let mut message = message();
            message.subject.clone_from(&hostile);
            message.to.name = Some(hostile.clone());
            let from = Sender::new(&hostile, &address("portale@portal.example"), None).unwrap();
            let email = from.email(&message).unwrap();

            let bytes = email.formatted();
            let parsed = MessageParser::new().parse(&bytes).unwrap();
            assert!(parsed.bcc().is_none());
            assert_eq!(parsed.to().unwrap().iter().count(), 1);
            assert_eq!(parsed.parts.len(), 6, "the body is where it was");
            assert_eq!(email.envelope().to().len(), 1);
        }
    }
}
