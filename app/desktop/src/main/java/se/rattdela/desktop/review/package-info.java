/**
 * The review of who has read what: the list of months, and the page of one with its accesses, their
 * findings and the signature. Shows case numbers and colleagues, never a person of a case.
 */
@NullMarked
package se.rattdela.desktop.review;

import org.jspecify.annotations.NullMarked;
