<p>Set in ink by ${site.title}.</p>
