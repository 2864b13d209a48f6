/**
 * The log. Guards the rule that personal data never reaches it: whatever a library writes, identity
 * numbers, mail addresses, phone numbers and quoted values are masked before a line is written.
 */
@NullMarked
package se.rattdela.desktop.logging;

import org.jspecify.annotations.NullMarked;
