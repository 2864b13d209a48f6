/**
 * The office's settings: the one screen where the administrator says in whose name decisions are
 * made and how they are numbered, written, signed and handed over. The rule it guards: nothing is
 * saved that the check of the settings finds fault with, and nothing written is lost unasked.
 */
@NullMarked
package se.rattdela.desktop.admin;

import org.jspecify.annotations.NullMarked;
