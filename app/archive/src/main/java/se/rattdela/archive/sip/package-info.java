/**
 * The archive package: E-ARK SIP (CSIP 2.1.0, which is FGS Paketstruktur 2.0) with metadata for
 * records (CITS ERMS 2.1, which is FGS Ärendehantering 2.0). Names a person in the metadata of the
 * document only, never in an id, a title or the name of a file; a protected identity nowhere.
 */
@NullMarked
package se.rattdela.archive.sip;

import org.jspecify.annotations.NullMarked;
