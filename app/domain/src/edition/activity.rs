//! Kinds and topics of activities.

use crate::string_form::closed_list;

closed_list! {
    /// The kinds of activity.
    ActivityKind {
        /// One person with one operator.
        Counselling = "counselling",
        /// Several sessions; one booking covers them all (laboratorio).
        Lab = "lab",
        /// A lab with admission (corso).
        Course = "course",
        /// One date, open to visitors (evento a tema).
        ThematicEvent = "thematic_event",
    }
}

closed_list! {
    /// What an activity is about: a supply chain (filiera) of the local economy, or a skill.
    Topic {
        /// Agriculture and food.
        AgricultureAndFood = "agriculture_and_food",
        /// Construction.
        Construction = "construction",
        /// Care and health.
        CareAndHealth = "care_and_health",
        /// Tourism, hotels and restaurants.
        Tourism = "tourism",
        /// Manufacturing.
        Manufacturing = "manufacturing",
        /// Transport and storage.
        Logistics = "logistics",
        /// Shops and wholesale.
        Trade = "trade",
        /// Digital professions.
        Digital = "digital",
        /// Culture and entertainment.
        Culture = "culture",
        /// Labour law, taxes and contributions.
        LegalAndFiscal = "legal_and_fiscal",
        /// Interpersonal skills.
        Relational = "relational",
        /// Transferable skills.
        Transversal = "transversal",
    }
}
