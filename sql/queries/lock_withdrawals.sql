-- Two who withdraw and restore at once go one after the other.
lock table withdrawal in share row exclusive mode
