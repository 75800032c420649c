//! From a line of a file to an edition.

use domain::{
    calendar_date::CalendarDate,
    edition::{
        Capacity, EditionDetails, EditionText, LocalSession, SessionError, local_moment, parse_end,
        parse_time,
    },
    id::SiteId,
    instant::Instant,
    language::{Language, Translated},
    spoken_languages::{SpokenLanguages, SpokenLanguagesError},
    text::{Line, TextError},
};
use jiff::civil::Time;
use store::{resource::Resources, site::Site};

use super::{
    column::Column,
    limits::MOST_SESSIONS,
    problem::{ImportError, ImportProblem},
    table::Row,
    vocabulary,
};
use crate::editions::{EditionPlan, PlannedSession, SPOKEN};

/// Parses one line and collects everything that is wrong with it.
pub(super) struct Reading<'a> {
    row: &'a Row,
    sites: &'a [Site],
    /// The problems found.
    pub(super) problems: Vec<ImportProblem>,
}

impl<'a> Reading<'a> {
    pub(super) const fn new(row: &'a Row, sites: &'a [Site]) -> Self {
        Self {
            row,
            sites,
            problems: Vec::new(),
        }
    }

    /// The edition, if nothing is wrong.
    pub(super) fn edition(&mut self) -> Option<EditionPlan> {
        let kind = self.read(Column::Kind, |cell| {
            vocabulary::kind(cell).ok_or(ImportError::Kind)
        });
        let topic = self.read(Column::Topic, |cell| {
            vocabulary::topic(cell).ok_or(ImportError::Topic)
        });
        let texts = EditionText::ALL
            .iter()
            .map(|text| (*text, self.texts(*text)))
            .collect::<Vec<_>>();
        let site = self.site();
        let room = self.optional(Column::Room, |cell| {
            Line::<100>::parse(cell).map(String::from)
        });
        let languages = self.languages();
        let capacity = self.read(Column::Capacity, |cell| {
            Capacity::parse(cell).map_err(ImportError::Capacity)
        });
        let sessions = self.sessions();
        let opens = self.moment(Column::Opens);
        let closes = self.moment(Column::Closes);
        let cancel = self.moment(Column::CancelUntil);
        if !self.problems.is_empty() {
            return None;
        }
        let mut details = EditionDetails {
            room,
            languages: languages?,
            cancellable_until: cancel?,
            ..EditionDetails::new(
                kind?,
                topic?,
                Translated::default(),
                site?,
                capacity?,
                opens?..closes?,
            )
        };
        for (text, translated) in texts {
            *details.text_mut(text) = translated;
        }
        Some(EditionPlan {
            activity: None,
            details,
            resources: Resources::default(),
            sessions,
            reservations: Vec::new(),
            published: false,
        })
    }

    fn refuse(&mut self, column: Column, error: ImportError) {
        self.problems.push(ImportProblem {
            line: self.row.line,
            column: Some(column),
            error,
        });
    }

    fn read<Value>(
        &mut self,
        column: Column,
        parse: impl FnOnce(&str) -> Result<Value, ImportError>,
    ) -> Option<Value> {
        match parse(self.row.cell(column)) {
            Ok(value) => Some(value),
            Err(error) => {
                self.refuse(column, error);
                None
            }
        }
    }

    /// An optional text.
    fn optional(
        &mut self,
        column: Column,
        parse: impl FnOnce(&str) -> Result<String, TextError>,
    ) -> String {
        if self.row.cell(column).is_empty() {
            return String::new();
        }
        self.read(column, |cell| parse(cell).map_err(ImportError::Text))
            .unwrap_or_default()
    }

    /// A text in every language of the portal; each is optional except a required Italian one.
    fn texts(&mut self, text: EditionText) -> Translated {
        let mut translated = Translated::default();
        for language in Language::ALL {
            let column = Column::Text(text, language);
            if column.is_required() && self.row.cell(column).is_empty() {
                self.refuse(column, ImportError::Text(TextError::Empty));
            }
            translated.set(language, self.optional(column, |cell| text.parse(cell)));
        }
        translated
    }

    fn site(&mut self) -> Option<SiteId> {
        let sites = self.sites;
        self.read(Column::Site, |cell| {
            let entered = vocabulary::normalised(cell);
            let is_called_so = |site: &&Site| {
                vocabulary::normalised(&site.name) == entered || site.slug == entered
            };
            let found = sites.iter().find(is_called_so).map(|site| site.id);
            found.ok_or(ImportError::Site)
        })
    }

    /// Language tags separated by commas or spaces.
    fn languages(&mut self) -> Option<SpokenLanguages> {
        let tags: Vec<_> = parts(self.row.cell(Column::Languages))
            .map(str::to_lowercase)
            .collect();
        for tag in tags.iter().filter(|tag| !SPOKEN.contains(&tag.as_str())) {
            let written = tag.clone();
            self.refuse(Column::Languages, ImportError::Language { written });
        }
        let languages = SpokenLanguages::new(tags.iter().map(String::as_str));
        if languages == Err(SpokenLanguagesError::None) {
            self.refuse(Column::Languages, ImportError::Text(TextError::Empty));
        }
        languages.ok()
    }

    /// A session on each of the days.
    fn sessions(&mut self) -> Vec<PlannedSession> {
        let days: Vec<_> = parts(self.row.cell(Column::Dates)).collect();
        let starts = self.hours(Column::Start, days.len(), time);
        let ends = self.hours(Column::End, days.len(), end);
        if days.is_empty() {
            self.refuse(Column::Dates, ImportError::Text(TextError::Empty));
        }
        let mut sessions = Vec::new();
        if days.len() > MOST_SESSIONS {
            let most = MOST_SESSIONS;
            self.refuse(Column::Dates, ImportError::TooManySessions { most });
            return sessions;
        }
        let is_same = starts.len() <= 1 && ends.len() <= 1;
        for (index, day) in days.into_iter().enumerate() {
            // Spreadsheets show days also as midnight.
            let day = day.strip_suffix("T00:00").unwrap_or(day);
            let Some(date) = self.read(Column::Dates, |_| date(day)) else {
                continue;
            };
            let on = |times: &[Time]| times.get(index).or(times.last()).copied();
            let (Some(start), Some(end)) = (on(&starts), on(&ends)) else {
                continue;
            };
            match LocalSession::new(date, start, end) {
                Ok(times) => sessions.push(PlannedSession { id: None, times }),
                // The clocks skip an hour on one day only.
                Err(error @ SessionError::StartIsSkipped) => {
                    self.refuse(Column::Start, ImportError::Session(error));
                }
                Err(error @ SessionError::EndIsSkipped) => {
                    self.refuse(Column::End, ImportError::Session(error));
                }
                Err(error @ SessionError::EndNotAfterStart) => {
                    self.refuse(Column::End, ImportError::Session(error));
                    if is_same {
                        // The same error applies to every day.
                        break;
                    }
                }
            }
        }
        sessions
    }

    /// One time for all days, or one for each of them; none where they are wrong.
    fn hours(
        &mut self,
        column: Column,
        days: usize,
        parse: fn(&str) -> Result<Time, ImportError>,
    ) -> Vec<Time> {
        let each = parts(self.row.cell(column));
        if days > 1 && each.clone().take(days + 1).count() == days {
            let each: Result<Vec<_>, _> = each.map(parse).collect();
            if let Ok(each) = each {
                return each;
            }
        }
        self.read(column, parse).into_iter().collect()
    }

    /// A date and a time of day.
    fn moment(&mut self, column: Column) -> Option<Instant> {
        self.read(column, |cell| {
            let (day, clock) = cell.split_once([' ', 'T']).unwrap_or((cell, ""));
            let date = date(day)?;
            local_moment(date, time(clock)?).ok_or(ImportError::TimeSkipped)
        })
    }
}

fn date(entered: &str) -> Result<CalendarDate, ImportError> {
    CalendarDate::parse(entered).map_err(|error| ImportError::Date {
        written: entered.to_owned(),
        error,
    })
}

/// A time of day.
fn time(entered: &str) -> Result<Time, ImportError> {
    parse_time(entered).map_err(ImportError::Time)
}

/// The time of day at which something ends.
fn end(entered: &str) -> Result<Time, ImportError> {
    parse_end(entered).map_err(ImportError::Time)
}

/// The parts between commas, semicolons, symbols or spaces.
fn parts(cell: &str) -> impl Iterator<Item = &str> + Clone {
    cell.split(|sign: char| sign.is_whitespace() || matches!(sign, ',' | ';' | '+' | '|'))
        .filter(|part| !part.is_empty())
}
