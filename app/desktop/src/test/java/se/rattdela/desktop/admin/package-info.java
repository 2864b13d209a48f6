/** Tests of how the office's settings are kept while they are being written. */
@NullMarked
package se.rattdela.desktop.admin;

import org.jspecify.annotations.NullMarked;
