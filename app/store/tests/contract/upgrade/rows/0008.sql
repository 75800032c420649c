UPDATE edition SET activity_id = {id edition}, prerequisite_id = {id edition} WHERE id = {id edition};
