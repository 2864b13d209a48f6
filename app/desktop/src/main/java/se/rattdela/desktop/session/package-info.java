/**
 * What a signed-in user works with: the open office, the words for its codes, and the ways between
 * screens. Screens get it through their constructors.
 */
@NullMarked
package se.rattdela.desktop.session;

import org.jspecify.annotations.NullMarked;
