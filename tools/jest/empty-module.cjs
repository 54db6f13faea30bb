/** Stands in for style sheets and images, which tests never look at. */
module.exports = {};
