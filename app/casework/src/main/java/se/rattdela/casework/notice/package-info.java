/**
 * What a notice of a wrongful payment or a report of a benefit crime led to. The rule it guards:
 * every answer is kept, none is changed, and what has no final answer comes back on its day.
 */
@NullMarked
package se.rattdela.casework.notice;

import org.jspecify.annotations.NullMarked;
