// Before the first paint: the theme that this device chose, if it chose one, and the reading direction.
(() => {
  try {
    const theme = localStorage.getItem("pistor.theme");
    if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
    const lang = localStorage.getItem("pistor.lang");
    if (lang) document.documentElement.lang = lang;
    if (lang === "ar") document.documentElement.dir = "rtl";
  } catch {
    // A browser that keeps nothing shows the system's theme in English.
  }
})();
