/**
 * Building and signing rule packs: from a folder of rule files to a file that an office can take
 * in. The rule guarded here: the private key never lies unencrypted on a disk, and a password is
 * never an argument.
 */
@NullMarked
package se.rattdela.packtools.signing;

import org.jspecify.annotations.NullMarked;
