UPDATE person SET in_care_of = {id anna} WHERE id = {id bo};
