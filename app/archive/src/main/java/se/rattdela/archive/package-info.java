/**
 * What leaves the office as a package for machines: the archive package (E-ARK SIP) and the message
 * file for Säker digital kommunikation. Records in, files out; knows no database and no screen.
 */
@NullMarked
package se.rattdela.archive;

import org.jspecify.annotations.NullMarked;
