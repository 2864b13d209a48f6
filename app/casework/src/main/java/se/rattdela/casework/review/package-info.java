/**
 * The systematic and recurring review of who has read what (lag 2001:454 10 §): every risky access
 * and a drawn sample, with a finding each, and a protocol that is locked when it is signed. The
 * rules it guards: nobody reviews an own access, the sample can be drawn again from its seed, and
 * what the reviewer reads is logged too.
 */
@NullMarked
package se.rattdela.casework.review;

import org.jspecify.annotations.NullMarked;
