package io.github.blogmaven.frontmatter;

/** The order of the first two numbers of a date such as 2/3/2022. */
enum DayMonthOrder {
    /** 2 March. */
    DAY_FIRST,
    /** February 3. */
    MONTH_FIRST
}
