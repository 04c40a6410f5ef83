-- Reviewers go one after the other, so that each sees what the one before said.
lock table review in share row exclusive mode
