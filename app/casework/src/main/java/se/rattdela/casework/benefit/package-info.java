/**
 * Benefits and who decides them. The rule it guards: a notice of a wrongful payment goes to the
 * body that decided the benefit and to nobody else, and only to a body that the law names.
 */
@NullMarked
package se.rattdela.casework.benefit;

import org.jspecify.annotations.NullMarked;
