/**
 * Electronic signatures on finished files: PAdES (ETSI EN 319 142-1) with a key from a PKCS#12 file
 * or a PKCS#11 card.
 *
 * <p>Guards the rule that a signature is only ever appended – the signed file begins with the bytes
 * that were sealed –, that it can be seen and heard, and that nothing is signed with a certificate
 * that is not valid at that moment. Passwords and PINs are wiped and never tried twice.
 */
@NullMarked
package se.rattdela.reports.sign;

import org.jspecify.annotations.NullMarked;
