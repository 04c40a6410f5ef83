-- Groups grow one document after the other.
lock table origin in share row exclusive mode
