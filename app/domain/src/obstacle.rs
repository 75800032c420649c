//! Why a mail was not delivered, from what a mail server answered.
//!
//! An answer begins with a reply code (RFC 5321, 4.2) and often an enhanced status code, which says more (RFC 3463).

/// Why a mail was not delivered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Obstacle {
    /// There is no such mailbox, or it is closed.
    NoMailbox,
    /// There is no such domain, or it takes no mail.
    NoDomain,
    /// The mailbox is full.
    MailboxFull,
    /// The mail is too large.
    TooLarge,
    /// The recipient's server cannot be reached.
    NoWay,
    /// The server refuses the mail: by its rules, or as it is.
    Refused,
    /// The server wants to be asked again later.
    Busy,
    /// The portal's own mail server does not let it send.
    NoPermission,
    /// The portal could not hand the mail over to its mail server.
    NotHandedOver,
    /// The connection broke off while the mail was being handed over.
    Interrupted,
    /// It was not tried, because the address had been refused before.
    NotTried,
}

/// At what a mail server answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// At the recipient's address.
    Recipient,
    /// At the mail itself.
    Content,
}

/// The codes of an answer.
struct Reply {
    code: u16,
    /// Subject and detail of the enhanced status code.
    status: Option<(u16, u16)>,
}

impl Reply {
    /// Finds the codes in an answer, which may have words before them.
    fn find(answer: &str) -> Option<Self> {
        let is_code = |text: &str| text.len() == 3 && text.starts_with(['4', '5']);
        let mut words = answer
            .split(|character: char| !(character.is_ascii_alphanumeric() || character == '.'))
            .filter(|word| !word.is_empty());
        let code = words
            .by_ref()
            .filter(|word| is_code(word))
            .find_map(|word| word.parse().ok())?;
        let status = words.next().and_then(|word| {
            let mut numbers = word.split('.').map(str::parse);
            let class: u16 = numbers.next()?.ok()?;
            let status = (numbers.next()?.ok()?, numbers.next()?.ok()?);
            (class == code / 100 && numbers.next().is_none()).then_some(status)
        });
        Some(Self { code, status })
    }

    const fn is_permanent(&self) -> bool {
        self.code >= 500
    }

    const fn obstacle(&self) -> Obstacle {
        match self.status {
            Some((1, 2 | 10)) => Obstacle::NoDomain,
            Some((1, 7 | 8)) => Obstacle::Refused,
            Some((1, _)) => Obstacle::NoMailbox,
            Some((2, 1)) if self.is_permanent() => Obstacle::NoMailbox,
            Some((2, 2)) => Obstacle::MailboxFull,
            Some((2, 3) | (3, 4)) => Obstacle::TooLarge,
            Some((4, _)) => Obstacle::NoWay,
            Some((7, 8 | 9 | 11)) => Obstacle::NoPermission,
            _ => self.by_code(),
        }
    }

    /// Without a status code that says more.
    const fn by_code(&self) -> Obstacle {
        match (self.code, self.status) {
            (454 | 530 | 534 | 535 | 538, _) => Obstacle::NoPermission,
            (550 | 551 | 553, None) => Obstacle::NoMailbox,
            (552, None) => Obstacle::MailboxFull,
            (400..=499, _) => Obstacle::Busy,
            _ => Obstacle::Refused,
        }
    }
}

impl Obstacle {
    /// What a mail server's answer means; `None` if it has no code of a failure.
    pub fn of_answer(answer: &str) -> Option<Self> {
        Reply::find(answer).map(|reply| reply.obstacle())
    }
}

/// Whether a mail server's answer says for good that an address cannot be reached.
///
/// Some servers say 550 also for reasons of their own (RFC 5321, 4.2.3). Without a status code it therefore counts
/// only at the address, and not where it speaks of relaying.
pub fn refuses_address(answer: &str, step: Step) -> bool {
    let Some(reply) = Reply::find(answer) else {
        return false;
    };
    let is_of_address = matches!(reply.obstacle(), Obstacle::NoMailbox | Obstacle::NoDomain);
    let is_certain = reply.status.is_some()
        || (step == Step::Recipient && !answer.to_ascii_lowercase().contains("relay"));
    reply.is_permanent() && is_of_address && is_certain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_status_code_says_more_than_the_code() {
        for (answer, obstacle) in [
            (
                "550 5.1.1 <ada@example.org>: no such user",
                Obstacle::NoMailbox,
            ),
            (
                "permanent error (550): 5.1.1 no such user",
                Obstacle::NoMailbox,
            ),
            ("550-5.2.1 The account is disabled", Obstacle::NoMailbox),
            ("556 5.1.10 domain has null MX", Obstacle::NoDomain),
            ("552 5.2.2 over quota", Obstacle::MailboxFull),
            ("452 4.2.2 over quota", Obstacle::MailboxFull),
            ("552 5.3.4 too big", Obstacle::TooLarge),
            ("550 5.4.1 no route", Obstacle::NoWay),
            ("550 5.7.1 looks like spam", Obstacle::Refused),
            ("535 5.7.8 wrong password", Obstacle::NoPermission),
            ("450 4.2.1 busy", Obstacle::Busy),
            ("421 4.7.0 try later", Obstacle::Busy),
        ] {
            assert_eq!(Obstacle::of_answer(answer), Some(obstacle), "{answer}");
        }
    }

    #[test]
    fn the_code_alone_is_enough() {
        for (answer, obstacle) in [
            ("550 no such user", Obstacle::NoMailbox),
            ("552 full", Obstacle::MailboxFull),
            ("554 no", Obstacle::Refused),
            ("530 sign in first", Obstacle::NoPermission),
            ("451 later", Obstacle::Busy),
            // Not a status code: its class is another one.
            ("550 4.3.2.1 unknown", Obstacle::NoMailbox),
        ] {
            assert_eq!(Obstacle::of_answer(answer), Some(obstacle), "{answer}");
        }
        for answer in ["", "connection refused", "port 25", "250 ok", "5500", "4xx"] {
            assert_eq!(Obstacle::of_answer(answer), None, "{answer}");
        }
    }

    #[test]
    fn only_a_permanent_refusal_of_the_mailbox_condemns_the_address() {
        for answer in [
            "550 5.1.1 unknown",
            "550 unknown",
            "553 no",
            "556 5.1.10 null MX",
        ] {
            assert!(refuses_address(answer, Step::Recipient), "{answer}");
        }
        assert!(refuses_address("550 5.1.1 unknown", Step::Content));
        for answer in [
            "450 4.1.1 unknown for now",
            "550 5.7.1 relaying denied",
            "550 relay not permitted",
            "552 5.2.2 over quota",
            "554 no",
            "connection refused",
        ] {
            assert!(!refuses_address(answer, Step::Recipient), "{answer}");
        }
        assert!(!refuses_address("550 looks like spam", Step::Content));
    }
}
