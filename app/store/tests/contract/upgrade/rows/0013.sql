UPDATE edition SET dress_code = '{"it":"Grembiule"}' WHERE id = {id edition};
