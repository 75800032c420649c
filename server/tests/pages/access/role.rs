//! Who tries.

/// Somebody who opens pages and sends forms. What there is belongs to the person, and to the sites of the
/// coordinator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// Nobody who signed in.
    Anonymous,
    /// Nobody who signed in, with the link in the person's mail.
    Key,
    /// The person whose application, bookings and appointments they are.
    Person,
    /// Another person.
    OtherPerson,
    /// An operator, with whom the appointments are.
    Operator,
    /// The coordinator of the site.
    Coordinator,
    /// The coordinator of another site.
    OtherCoordinator,
    /// An administrator.
    Administrator,
}

impl Role {
    /// All, in the order of the table's columns.
    pub const ALL: [Self; 8] = [
        Self::Anonymous,
        Self::Key,
        Self::Person,
        Self::OtherPerson,
        Self::Operator,
        Self::Coordinator,
        Self::OtherCoordinator,
        Self::Administrator,
    ];
}
