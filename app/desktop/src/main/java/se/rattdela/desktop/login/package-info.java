/**
 * Who is working here: a real password check, and on the demo office, there only, the demo users
 * with their passwords.
 */
@NullMarked
package se.rattdela.desktop.login;

import org.jspecify.annotations.NullMarked;
