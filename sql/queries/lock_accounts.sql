-- Who changes who may do what does it alone, so that the last administrator stays.
lock table account in share row exclusive mode
