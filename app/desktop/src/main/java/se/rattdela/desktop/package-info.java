@NullMarked
package se.rattdela.desktop;

import org.jspecify.annotations.NullMarked;
